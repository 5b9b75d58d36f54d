"""The triples and the network say the same: every arrow is a triple and every relation of the triples an arrow."""

from report import same

PLENUM = "https://w3id.org/plenum/ns#"
SCHEMA = "http://schema.org/"
ORG = "http://www.w3.org/ns/org#"
# The arrows that the network files draw, by the properties of the vocabulary.
ARROWS = {
    **{PLENUM + name: name for name in (
        "adopted", "attended", "chaired", "elected", "held", "holds", "implements", "issued", "jurisdiction",
        "organized", "spokeAt", "succeededBy", "within")},
    SCHEMA + "location": "location", SCHEMA + "organizer": "organizer", ORG + "postIn": "postIn",
    ORG + "subOrganizationOf": "subOrganizationOf", "http://data.europa.eu/eli/ontology#passed_by": "passedBy",
}
# Who chairs or speaks attends: the triples say so, the network draws only the finer arrow.
FINER = ("chaired", "spokeAt")


def agree(triples, network):
    found = arrows(triples)
    drawn = set(network.edges)
    present = {(a, b) for a, b, kind in drawn if kind in FINER}
    implied = {(a, b, kind) for a, b, kind in found - drawn if kind == "attended" and (a, b) in present}
    same("arrows in the triples", found - implied, drawn)
    return f"{len(drawn)} arrows are triples, {len(implied)} more attend as chairs or speakers"


def arrows(triples):
    """The triples of those properties with the last words of their IRIs."""
    found = set()
    for line in triples:
        subject, predicate, thing = line.split(" ", 2)
        kind = ARROWS.get(predicate[1:-1])
        if kind:
            found.add((subject[1:-1].rsplit("/", 1)[1], thing[1:-1].rsplit("/", 1)[1], kind))
    return found
