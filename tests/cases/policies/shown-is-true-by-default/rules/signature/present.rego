package countersign.rules.signature.present

default shown := true

shown if {
	some e in input.signed.builder
	e.logged
}
