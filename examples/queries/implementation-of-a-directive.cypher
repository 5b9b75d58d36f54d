// Who issued Directive 08-CT/QU and who carries it out, directly or by an event it organised.
MATCH (b:Body)-[:issued]->(d:Directive) WHERE d.number = '08-CT/QU'
RETURN 'issued' AS relation, b.label AS body
UNION
MATCH (b:Body)-[:implements]->(d:Directive) WHERE d.number = '08-CT/QU'
RETURN 'implements' AS relation, b.label AS body
UNION
MATCH (b:Body)<-[:organizer]-(:Event)-[:implements]->(d:Directive) WHERE d.number = '08-CT/QU'
RETURN 'implements' AS relation, b.label AS body;
