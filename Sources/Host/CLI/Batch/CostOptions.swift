#if AWS
internal import ArgumentParser
internal import TaglineJobs

/// What an estimate of costs assumes.
struct CostOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How many write units an image takes: one, and one for each index of the table.", valueName: "n"))
    var writeUnits = 1.0

    /// What reading so many objects is going to cost.
    ///
    /// - Parameter includesListing: whether they have yet to be listed.
    func estimate(objects: Int, includesListing: Bool) -> CostEstimate {
        var assumptions = CostEstimate.Assumptions()
        assumptions.writeUnitsPerObject = writeUnits
        assumptions.includesListing = includesListing
        return CostEstimate(objects: objects, assumptions)
    }
}
#endif
