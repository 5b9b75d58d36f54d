// Who chaired an event and spoke at it as well.
MATCH (p:Person)-[:chaired]->(e:Event)<-[:spokeAt]-(p)
WHERE e.startDate IS NOT NULL
RETURN DISTINCT e.startDate AS date, p.label AS person
ORDER BY date, person;
