// Which two persons were together at three events or more (chairing and speaking count as attending).
MATCH (p:Person)-[:attended|chaired|spokeAt]->(e:Event)<-[:attended|chaired|spokeAt]-(q:Person)
WHERE p.label < q.label
WITH p.label AS a, q.label AS b, count(DISTINCT e.id) AS events
WHERE events >= 3
RETURN a, b, events
ORDER BY a, b;
