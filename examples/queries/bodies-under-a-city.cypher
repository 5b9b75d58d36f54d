// The bodies at any level under the city of Đà Nẵng that organised a dated event.
MATCH (e:Event)-[:organizer]->(b:Body)-[:jurisdiction]->(:Place)-[:within*0..4]->(c:Place)
WHERE c.label IN ['thành phố Đà Nẵng', 'Đà Nẵng'] AND e.startDate IS NOT NULL
RETURN DISTINCT b.subtype AS kind, b.label AS body
ORDER BY kind, body;
