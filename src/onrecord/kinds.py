"""The kinds that the nouns of `onrecord.model` come in: closed lists of words, each with what it means."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    """What the source does with the content."""

    STATE = "state"
    ACCUSE = "accuse"
    DENY = "deny"
    CONFIRM = "confirm"
    DEMAND = "demand"
    WARN = "warn"
    PROMISE = "promise"
    CONDEMN = "condemn"
    SUPPORT = "support"
    EXPECT = "expect"
    ASK = "ask"


class Manner(StrEnum):
    """How the content is given: in the source's own words, in the outlet's, or in both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Polarity(StrEnum):
    """Whether the source does what the cue says, or the story says that it does not: the `polarity` of TimeML."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    """"has not confirmed", "would neither confirm nor deny", "declined to say whether"."""


class Modality(StrEnum):
    """How sure the story makes it that the source speaks so at all.

    The first three are the degrees of FactBank (Sauri and Pustejovsky 2009, "FactBank: a corpus annotated with event
    factuality", Language Resources and Evaluation 43), there CT, PR and PS. FactBank leaves the future to the tense of
    TimeML and folds conditions and duties into its degrees; to a reader who asks what was said they differ.
    """

    CERTAIN = "certain"
    """Told as done: "said", "has not said", "could not say"."""
    PROBABLE = "probable"
    """"is expected to say", "is likely to announce"."""
    POSSIBLE = "possible"
    """"may announce", "could say"."""
    FUTURE = "future"
    """Told as to come: "will tell parliament", "plans to announce"."""
    CONDITIONAL = "conditional"
    """"would say", "if Brandt denies"."""
    OBLIGATORY = "obligatory"
    """What somebody has to say: "must explain", "should apologise"."""


class Strength(StrEnum):
    """How far a hedge commits its speaker.

    The first seven are the degrees of likelihood of the US Intelligence Community Directive 203, "Analytic Standards"
    (2 January 2015), section D.6.e(2)(a), and `percent` gives its bounds. The British yardstick (Professional Head of
    Intelligence Assessment) has seven steps of nearly the same names. Neither gives a number to "may", "might" and
    "could", which are `POSSIBLE`. The last four tell by what way something is known, and no degree: the reported, inferred
    and assumed evidentials of Aikhenvald, "Evidentiality" (2004).
    """

    REMOTE = "remote"
    VERY_UNLIKELY = "very unlikely"
    UNLIKELY = "unlikely"
    EVEN_CHANCE = "roughly even chance"
    LIKELY = "likely"
    VERY_LIKELY = "very likely"
    ALMOST_CERTAIN = "almost certain"
    POSSIBLE = "possible"
    REPORTED = "reported"
    """By hearsay: "reportedly", "is said to", "reports suggest"."""
    ALLEGED = "alleged"
    """By hearsay from which the teller keeps away: "allegedly", "purportedly"."""
    APPARENT = "apparent"
    """By inference from what is seen: "appears to", "apparently"."""
    BELIEVED = "believed"
    """By opinion: "is believed to", "in our view"."""

    @property
    def percent(self) -> tuple[int, int] | None:
        """The lowest and highest chance in per cent; None for `POSSIBLE` and the evidentials."""
        return _PERCENT.get(self)


_PERCENT = {
    Strength.REMOTE: (1, 5),
    Strength.VERY_UNLIKELY: (5, 20),
    Strength.UNLIKELY: (20, 45),
    Strength.EVEN_CHANCE: (45, 55),
    Strength.LIKELY: (55, 80),
    Strength.VERY_LIKELY: (80, 95),
    Strength.ALMOST_CERTAIN: (95, 99),
}


class EntityType(StrEnum):
    """What kind of thing an entity is; an office is a source known only by its function ("a senior official")."""

    PERSON = "person"
    STATE = "state"
    ORGANISATION = "organisation"
    OFFICE = "office"
    WEAPON = "weapon"
    PLACE = "place"
    OTHER = "other"


class NameType(StrEnum):
    """What a name in a text names, by the words alone; a capital that stands for its government is a state."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    NATIONALITY = "nationality"
    """Also of religions, peoples and regions ("Shiite", "Kurdish", "African")."""
    PLACE = "place"
    FACILITY = "facility"
    WEAPON = "weapon"
    """Weapons and the platforms that carry them, by designation or by kind ("F-16s", "ballistic missiles")."""
    PRODUCT = "product"
    MONEY = "money"
    DATE = "date"
    QUANTITY = "quantity"
    OTHER = "other"
    """Named events, laws, works, illnesses."""


class Stance(StrEnum):
    """The position that a voice takes on an event."""

    ASSERTS = "asserts"
    DENIES = "denies"
    HEDGES = "hedges"


class Category(StrEnum):
    """What is transferred, in the categories of the SIPRI register and those that it leaves out."""

    AIRCRAFT = "aircraft"
    UNMANNED_AERIAL_VEHICLES = "unmanned aerial vehicles"
    AIR_DEFENCE_SYSTEMS = "air defence systems"
    ARMOURED_VEHICLES = "armoured vehicles"
    ARTILLERY = "artillery"
    MISSILES = "missiles"
    SHIPS = "ships"
    SUBMARINES = "submarines"
    ENGINES = "engines"
    SENSORS = "sensors"
    SATELLITES = "satellites"
    SMALL_ARMS = "small arms"
    AMMUNITION = "ammunition"
    COMPONENTS = "components"
    TRAINING = "training"
    UNSPECIFIED_ARMS = "unspecified arms"
    OTHER = "other"


class TransferKind(StrEnum):
    """On what terms the item passes; ``transfer`` where the text does not say."""

    SALE = "sale"
    AID = "aid"
    TRANSFER = "transfer"
    LICENSED_PRODUCTION = "licensed production"
    JOINT_PRODUCTION = "joint production"
    TRAINING = "training"
    LEASE = "lease"
    OTHER = "other"


class TransferStatus(StrEnum):
    """The furthest stage that the asserting voices give a transfer."""

    SOUGHT = "sought"
    OFFERED = "offered"
    AGREED = "agreed"
    DELIVERING = "delivering"
    DELIVERED = "delivered"
    SUSPENDED = "suspended"
    UNCLEAR = "unclear"


class Measure(StrEnum):
    """What a sanction restricts."""

    ARMS_EMBARGO = "arms embargo"
    ASSET_FREEZE = "asset freeze"
    EXPORT_CONTROL = "export control"
    VISA_BAN = "visa ban"
    TRADE_BAN = "trade ban"
    FINANCIAL = "financial"
    OIL_EMBARGO = "oil embargo"
    SEVERAL = "several"
    UNSPECIFIED = "unspecified"


class SanctionStatus(StrEnum):
    """How far a sanction has come; ``in_force`` where it is mentioned as standing."""

    IMPOSED = "imposed"
    THREATENED = "threatened"
    CALLED_FOR = "called_for"
    EXTENDED = "extended"
    LIFTED = "lifted"
    IN_FORCE = "in_force"
    UNCLEAR = "unclear"


class DateOrigin(StrEnum):
    """Where a story's publication date comes from."""

    PAGE = "page"
    GIVEN = "given"
    UNKNOWN = "unknown"


class CreditKind(StrEnum):
    """What a credit line credits."""

    PHOTO = "photo"
    WIRE = "wire"
    BYLINE = "byline"


class Stage(StrEnum):
    """Where on the way from bytes to record something was refused."""

    PAGE = "page"
    STORY = "story"
    STATEMENT = "statement"


class Role(StrEnum):
    """What a tagged span is in the attribution it takes part in."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"
