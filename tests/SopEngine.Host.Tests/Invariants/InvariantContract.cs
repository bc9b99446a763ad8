using SopEngine.Host.Tests.Kills;

namespace SopEngine.Host.Tests.Invariants;

/// <summary>The judge of the kill tests is judged: it finds nothing in a sound database, and each violation that is planted in one by the name of its invariant.</summary>
public abstract class InvariantContract(WorkedDatabase worked)
{
    private static readonly string[] _joins = ["simpulkan"];
    private static readonly string[] _calls = ["adakan"];

    public static TheoryData<string> Planted => [.. Plant.All.Select(plant => plant.ToString())];

    [Fact]
    public async Task Nothing_is_found_in_a_sound_database() =>
        (await KillCheck.ViolationsAsync(worked.Folder, worked.Database, worked.Log, whole: true, worked.StoppedAt)).Should().BeEmpty();

    [Fact]
    public void Every_invariant_has_a_violation_that_it_must_find() =>
        InvariantList.All.Select(invariant => invariant.Name.Split(' ')[0]).Should().BeSubsetOf(Plant.All.Select(plant => plant.Invariant));

    /// <summary>In a transaction that is taken back, so that the next finds the database sound.</summary>
    [Theory]
    [MemberData(nameof(Planted))]
    public async Task A_planted_violation_is_found(string name)
    {
        var plant = Plant.All.Single(known => known.ToString() == name);
        await using var rows = await StoredRows.OpenAsync(worked.Database.Seen);
        await rows.RunAsync(rows.Words.WithoutGuards);
        await rows.RunAsync("BEGIN");
        (await rows.RunAsync(plant.Sql)).Should().BePositive("there must be something to change");
        var evidence = new Evidence(rows) { Log = worked.Log, Joins = _joins, Calls = _calls, HealedAt = worked.StoppedAt };
        if (plant.Undo is not null)
        {
            await rows.RunAsync("COMMIT");
            evidence = evidence with { Replayed = await KillCheck.ReplayAsync(worked.Folder, worked.Database) };
            await rows.RunAsync(plant.Undo);
        }

        (await InvariantList.All.Single(invariant => invariant.Name.Split(' ')[0] == plant.Invariant).ViolationsAsync(evidence)).Should().NotBeEmpty();
    }
}
