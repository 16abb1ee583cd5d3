package countersign.lib.b

g(x) if data.countersign.lib.a.f(x)
