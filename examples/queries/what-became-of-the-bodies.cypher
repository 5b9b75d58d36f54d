// Which bodies of the ward An Hải Bắc live on in which bodies after the reorganisation.
MATCH (w:Place)<-[:jurisdiction]-(old:Body)-[:succeededBy]->(new:Body)
WHERE w.label = 'phường An Hải Bắc'
RETURN DISTINCT old.label AS before, new.label AS after
ORDER BY before, after;
