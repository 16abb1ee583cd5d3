package countersign.lib.a

import data.countersign.lib.b

f(x) if b.g(x)
