package countersign.lib.a

x := 1
