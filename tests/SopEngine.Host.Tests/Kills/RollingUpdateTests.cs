using SopEngine.Host.Tests.Invariants;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// A new version is put in place host by host: the first of them migrates the database while hosts of this one still run on it. A migration takes nothing away that this version
/// uses, so that these go on.
/// </summary>
public sealed class RollingUpdateTests
{
    // what a next version's migration may do at most
    private const string Newer = """
        ALTER TABLE "tickets" ADD COLUMN "mutu" text NULL;
        ALTER TABLE "history" ADD COLUMN "bobot" integer NOT NULL DEFAULT 0;
        CREATE TABLE "baru" ("tenant" text NOT NULL, "id" uuid NOT NULL, PRIMARY KEY ("tenant", "id"));
        INSERT INTO "__EFMigrationsHistory" VALUES ('29991231235959_Baru', '99.0.0')
        """;

    [Fact]
    public async Task Hosts_of_this_version_go_on_beside_the_next_and_start_again_when_they_are_told_to()
    {
        await using var caller = await OneCaller.BeginAsync(KillDatabase.PostgreSqlAsync, new KillPoint(0));
        await using var rows = await StoredRows.OpenAsync(caller.Database.Seen);
        await caller.SucceedsAsync(await caller.AnsweringAsync("sebelum"));
        await rows.RunAsync(Newer);

        await caller.SucceedsAsync(await caller.AnsweringAsync("berjalan"));
        (await caller.Host.StopAsync()).Should().Be(0);

        caller.Host.Start();
        (await caller.Host.EndedAsync()).Should().Be(1, "nobody has said that this is an update in steps");
        caller.Host.Told.Should().Contain(line => line.Contains("29991231235959_Baru", StringComparison.Ordinal) && line.Contains("program yang lebih baru", StringComparison.Ordinal));

        caller.Host.More["SopEngine__Database__RollingUpdate"] = "true";
        caller.Host.Start();
        await caller.Host.UntilReadyAsync();
        await caller.SucceedsAsync(await caller.AnsweringAsync("sesudah"));
        (await caller.Host.StopAsync()).Should().Be(0);
        (await caller.ViolationsAsync(whole: true)).Should().BeEmpty();
        (await rows.AskAsync("SELECT \"mutu\" FROM \"tickets\" WHERE \"mutu\" IS NOT NULL")).Should().BeEmpty("what it does not know it leaves alone");
    }
}
