"""Words that questions use for one another: a small thesaurus of everyday and business English."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from types import MappingProxyType

from bird_interact_gym.users.questions import stem

_GROUPS = """
count number amount quantity tally how-many
total sum overall altogether add
average mean
share percentage percent proportion portion part rate ratio fraction quota
rate frequency index score figure metric measure points grade rating
order sequence sort sorted arranged list top ranking first
rank place position ranking
tie even equal same alike level draw
highest top most maximum largest biggest best peak first upper
lowest bottom least minimum smallest fewest worst lower
worst bad poor dirtiest harmful
decline deteriorate downhill worse worsening deteriorating sick ill alarming alarm doctor
late overdue delay delayed lateness tardy behind
early ahead prompt punctual time
punctual on-time delay late minutes
start begin beginning since from onset first departed depart started
end finish until till last over completed finished
completed finished done ended concluded
cancelled called-off withdrawn void annulled dropped
recent lately new newest latest current
old elderly aged age senior birth years
young age birth
date day calendar when time
month january february march april may june july august september october november december
winter december january february season
spring march april may season
summer june july august season
night evening nocturnal late band shift
week weekly monday
hour hours time worked
worked work staffed staffing covered
nurse nurses registered rn role title staff nursing
temp temps agency temporary external outside cover outsider
staff crew personnel employee people
ward unit department station
patient person people someone somebody
stay admission admitted hospitalised inpatient bed
admit admitted admission came entered arrival
discharge discharged home sent released left finished over
transfer transferred moved move moving relocated
bed beds capacity funded places
occupied full fullness occupancy filled utilisation empty emptiest
drug medicine medication prescription preparation
dose doses event given administered
urgent critical pressing time-critical emergency
skip skipped omitted omission missed left-out leave-out
lapse failure wrong bad missed lapsed
reason word explanation documented undocumented silent
danger dangerous hazardous risky high-alert hazard hot adr
hazard hazardous dangerous harmless adr code un
harm hurt injury damage severity severe weight level burden
rare uncommon seldom few scarce infrequent minimum
incident report event occurrence
kind type sort category
fall falls fell wobbly mobility unsteady fall-prone
weight heavy kg kilogram kilos lb pounds weigh tonnes
factor conversion convert multiply multiplier coefficient weight
temperature fever hot warm degrees celsius fahrenheit temp raised
pulse heart beat beats
oxygen saturation spo2 blood
pressure bp systolic blood
alertness alert avpu consciousness awake conscious
reading readings observation round rounds vital
missing null blank empty nothing absent unknown unrecorded nobody entered
zero none no nothing nobody without
unmatched without never none lacking
cut limit threshold border line boundary minimum maximum
limit cap most maximum upper ceiling
threshold cutoff bar mark line border limit least minimum
penalty cost fine charge price money pay
cost money euro price value eur expense
value worth declared valuable
bill invoice account
paid pay payment settled instalment
open unpaid outstanding owed owe due balance
surcharge extra supplement
credit limit exposure deep
customer client buyer account
best top gold premium tier contract
carrier haulier firm company
safe safety grade secure
active running operating business live
truck vehicle lorry
driver man chauffeur
leg trip run journey drive ride segment
run leg trip
long longer distance km kilometre far length
distance km kilometre odometer mileage
fuel litre litres gallon gal diesel
emission co2 carbon dirty dirtiest intensity pollution
load cargo goods freight consignment shipment
goods cargo commodity declared load
chilled cooled refrigerated cold temp temperature cooling
full load payload capacity fill empty
depot site yard terminal hub
rail siding train track railway
dock docks gate ramp
clogged congested congestion busy waiting dwell crowded
waiting dwell wait idle queue
region area zone
code abbreviation short id identifier number
name called title full spelled
claim complaint claims
score reliability service
licence points permit
paper papers certificate certified certification document training
strain tired worn exhausted fatigue hours
wear worn service maintenance workshop
service maintenance workshop interval
interval period span distance
urgency pressing urgent
stage step grade level dunning far
booked booking ordered
arrived arrival arrive got delivered reached
grace tolerance forgiven free allowance buffer
class classification label category
label word text class
short brief
medium rest remaining other
long really extended
spell spelling capital letter case lower upper small
small lower lowercase
divide divided denominator per divisor
share coverage covered cover
coverage cover planned
planned scheduled due
scheduled planned due
care careful carefully attention treat
fragile breakable delicate
fragile shaky weak unstable
rebate discount
report note entry record log
log entry record insert
number numbering numbered id serial
reporter author filed
round rounded rounding decimals digits digit places whole cents fractions
column columns field show shown output layout
row rows line lines record
unique distinct once twice double duplicate repeated
group grouped lump pooled merge combined together
penalty terms agreement contract agreed
"""


def _related() -> Mapping[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in _GROUPS.strip().splitlines():
        stems = [stem(word) for entry in line.split() for word in entry.split("-")]
        for one in stems:
            found[one].update(stems)
    return MappingProxyType({word: frozenset(others) for word, others in found.items()})


RELATED = _related()
"""Stems by a stem that may stand for them; a stem is related to itself."""
