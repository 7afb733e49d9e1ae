"""By which convention a text was annotated; an input of the tagger, since its training texts follow several.

PolNeAR (Newell, Margolin and Ruths 2018) marks bare cues and no nesting. The house's convention is that of our own gold: a
source is the whole noun phrase with its title, a cue holds addressee and negation, nested attributions are marked, and names
are of all types. Worldwide Newswire (Shan et al. 2023) has names of nine classes, no weapons or quantities, few dates.
"""

POLNEAR = 0
HOUSE = 1
NEWSWIRE = 2
CONVENTIONS = 3
