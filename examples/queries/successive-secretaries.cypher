// The secretaries of the party committee of the ward An Hải Bắc and of what followed it, as articles first show them.
MATCH (first:Body)-[:succeededBy*0..4]->(b:Body)<-[:postIn]-(post:Position)<-[r:holds|elected]-(p:Person)
WHERE first.label = 'Đảng ủy phường An Hải Bắc' AND post.title = 'Bí thư'
RETURN min(r.date) AS since, b.label AS body, p.label AS person
ORDER BY since, body, person;
