// The meetings whose name states the term 2020-2025, and who organised them.
MATCH (e:Event)-[:organizer]->(b:Body)
WHERE e.term = '2020-2025' AND e.startDate IS NOT NULL
  AND e.subtype IN ['Conference', 'Congress', 'Session', 'Meeting']
RETURN DISTINCT e.startDate AS date, e.subtype AS kind, b.label AS organizer
ORDER BY date, kind, organizer;
