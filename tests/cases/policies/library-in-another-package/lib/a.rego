package helpers

x := 1
