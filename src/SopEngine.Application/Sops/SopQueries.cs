using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Views;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Sops;

/// <summary>The region's SOPs as callers see them.</summary>
public sealed class SopQueries
{
    /// <summary>Those in force.</summary>
    public Page<SopSummaryView> List(Caller caller) => throw new NotImplementedException();

    /// <summary>One in force, with what filing a ticket asks of this caller.</summary>
    public Task<Result<SopView>> GetAsync(Caller caller, string sop, CancellationToken stop) => throw new NotImplementedException();

    public Task<Result<SopView>> GetAsync(Caller caller, string sop, int revision, CancellationToken stop) => throw new NotImplementedException();
}
