package countersign.lib.a.b

c := 1
