namespace SopEngine.Host.Tests.Invariants;

internal sealed class ClocksCountAnew : Invariant
{
    public const string Miscounted = "clock-miscounted";

    public override string Name => "I11 clocks are what counting them anew gives";

    public override Task<IReadOnlyList<string>> ViolationsAsync(Evidence evidence) =>
        Task.FromResult<IReadOnlyList<string>>([.. (evidence.Replayed ?? []).Where(finding => finding.Code == Miscounted).Select(finding => finding.Words)]);
}
