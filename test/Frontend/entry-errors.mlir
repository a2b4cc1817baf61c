// RUN: split-file %s %t
// RUN: not ridge-analyze %t/two.mlir 2>&1 | FileCheck %s --check-prefix=TWO
// RUN: not ridge-analyze --entry=frist %t/two.mlir 2>&1 | FileCheck %s --check-prefix=NAMED
// RUN: not ridge-analyze %t/private.mlir 2>&1 | FileCheck %s --check-prefix=PRIVATE
// RUN: not ridge-analyze %t/none.mlir 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not ridge-analyze %t/absent.mlir 2>&1 | FileCheck %s --check-prefix=ABSENT
// RUN: not ridge-analyze %t/syntax.mlir 2>&1 | FileCheck %s --check-prefix=SYNTAX

// TWO: error: the module has 2 public entries; name one with --entry
// TWO: note: candidates are 'first', 'second'
// TWO-NOT: see current operation
// NAMED: error: no entry is named 'frist'
// NAMED: note: did you mean {{.*}}first
// PRIVATE: error: the module has no public entry; name one with --entry
// PRIVATE: note: candidates are 'hidden'
// NONE: error: the module has no entry: no symbol with a body and a function type
// ABSENT: error: {{.*}}absent.mlir
// SYNTAX: syntax.mlir:1:{{[0-9]+}}: error:

//--- two.mlir
func.func @first() { return }
func.func @second() { return }
//--- private.mlir
func.func private @hidden() { return }
//--- none.mlir
func.func private @external()
//--- syntax.mlir
func.func @first( { return }
