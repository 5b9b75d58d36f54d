// The posts of one person, with the first year an article shows each.
MATCH (p:Person)-[r:holds|elected]->(post:Position)-[:postIn]->(b:Body)
WHERE p.label = 'Trần Hữu Nghiêm'
RETURN left(min(r.date), 4) AS since, post.title AS title, b.label AS body
ORDER BY since, title, body;
