// Who was elected or appointed to which post.
MATCH (p:Person)-[:elected]->(post:Position)-[:postIn]->(b:Body)
RETURN DISTINCT b.label AS body, post.title AS title, p.label AS person
ORDER BY body, title, person;
