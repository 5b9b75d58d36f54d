// Who was seen in a post of a ward of Sơn Trà and later in a post of the district.
MATCH (district:Place)<-[:within]-(:Place)<-[:jurisdiction]-(:Body)<-[:postIn]-(:Position)<-[old:holds|elected]-(p:Person)
WHERE district.label = 'quận Sơn Trà'
WITH p, min(old.date) AS earlier
MATCH (p)-[r:holds|elected]->(post:Position)-[:postIn]->(b:Body)-[:jurisdiction]->(d:Place)
WHERE d.label = 'quận Sơn Trà'
WITH p, earlier, post, b, min(r.date) AS since
WHERE since > earlier
RETURN DISTINCT p.label AS person, since, post.title AS title, b.label AS body
ORDER BY person, since, title, body;
