public import ArgumentParser
import Plenum
public import PlenumExport
public import PlenumValidate
public import PlenumStore

extension Provenance: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension GraphQuery.Kind: ExpressibleByArgument {}
extension QueryAnswer.Format: ExpressibleByArgument {}
extension SPARQLRun.Format: ExpressibleByArgument {}
extension AskAnswer.Format: ExpressibleByArgument {}
extension QueryOrder: ExpressibleByArgument {}
extension QueryCount.Grouping: ExpressibleByArgument {}
extension GraphView: ExpressibleByArgument {}
extension GraphValidator.Format: ExpressibleByArgument {}
