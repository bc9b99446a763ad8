namespace SopEngine.Host.Tests.Invariants;

internal sealed class ReplayGivesTheState : Invariant
{
    public override string Name => "I8 replaying a history gives the stored state";

    public override Task<IReadOnlyList<string>> ViolationsAsync(Evidence evidence) =>
        Task.FromResult<IReadOnlyList<string>>([.. (evidence.Replayed ?? []).Where(finding => finding.Code != ClocksCountAnew.Miscounted).Select(finding => finding.Words)]);
}
