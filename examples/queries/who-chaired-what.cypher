// Who chaired which conference, congress or session, and when it began.
MATCH (p:Person)-[:chaired]->(e:Event)
WHERE e.subtype IN ['Conference', 'Congress', 'Session'] AND e.startDate IS NOT NULL
RETURN DISTINCT e.startDate AS date, e.subtype AS kind, p.label AS person
ORDER BY date, kind, person;
