// Which numbered documents a meeting adopted that nobody is yet said to carry out.
MATCH (b:Body)<-[:organizer]-(e:Event)-[:adopted]->(d:Directive)
WHERE d.number IS NOT NULL AND e.startDate IS NOT NULL
  AND NOT EXISTS { MATCH (x)-[:implements]->(d) }
RETURN DISTINCT e.startDate AS date, b.label AS organizer, d.number AS number
ORDER BY date, organizer, number;
