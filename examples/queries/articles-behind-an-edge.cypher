// In which words, and in an article of which day, it is said that Trần Hữu Nghiêm chaired an event.
// An edge of the property graph carries its earliest witness.
MATCH (p:Person)-[r:chaired]->(:Event)
WHERE p.label = 'Trần Hữu Nghiêm'
RETURN DISTINCT r.date AS published, r.quote AS quote
ORDER BY published, quote;
