// What the bodies of the wards of Sơn Trà carry out, directly or by an event they organised.
MATCH (district:Place)<-[:within]-(w:Place)<-[:jurisdiction]-(b:Body)-[:implements]->(d:Directive)
WHERE district.label = 'quận Sơn Trà'
RETURN w.label AS ward, b.label AS body, d.kind AS kind, coalesce(d.number, '') AS number
UNION
MATCH (district:Place)<-[:within]-(w:Place)<-[:jurisdiction]-(b:Body)<-[:organizer]-(:Event)-[:implements]->(d:Directive)
WHERE district.label = 'quận Sơn Trà'
RETURN w.label AS ward, b.label AS body, d.kind AS kind, coalesce(d.number, '') AS number;
