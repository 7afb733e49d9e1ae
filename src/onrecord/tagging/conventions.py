"""By which convention spans are marked; an input of the tagger, since its training texts were annotated by two.

PolNeAR (Newell, Margolin and Ruths 2018) marks bare cues and no nesting; the house's convention is that of our own gold:
a source is the whole noun phrase with its title, a cue holds addressee and negation, nested attributions are marked.
"""

POLNEAR = 0
HOUSE = 1
CONVENTIONS = 2
