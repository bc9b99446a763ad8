using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Persistence.Tests.PostgreSql;

/// <summary>The tests' own servers: what a killed process left behind is removed by whoever comes next, also when several come at once.</summary>
public sealed class DeadFoldersTests : IDisposable
{
    private const string Prefix = "uji-";

    // no process can have this number: Linux stops below 4,194,304
    private const int NoProcess = 4_194_305;

    private readonly string _parent = Directory.CreateTempSubdirectory("sopengine-dead-").FullName;

    [Fact]
    public async Task Sweeps_at_the_same_time_do_not_trip_over_each_other()
    {
        var dead = Enumerable.Range(0, 4).Select(number => Fill($"{NoProcess}-{number}", files: 400)).ToList();
        var sweeps = Enumerable.Range(0, 6).Select(_ => Task.Run(() => new DeadFolders(_parent, Prefix).SweepAsync()));
        await Task.WhenAll(sweeps);
        dead.Should().NotContain(folder => Directory.Exists(folder));
    }

    [Fact]
    public async Task A_living_owners_folder_stays()
    {
        var mine = Fill($"{Environment.ProcessId}-1", files: 1);
        var another = Directory.CreateDirectory(Path.Combine(_parent, $"lain-{NoProcess}")).FullName;
        await new DeadFolders(_parent, Prefix).SweepAsync();
        Directory.EnumerateFiles(mine).Should().HaveCount(1);
        Directory.Exists(another).Should().BeTrue();
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    private string Fill(string name, int files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_parent, Prefix + name)).FullName;
        for (var number = 0; number < files; number++)
        {
            File.WriteAllText(Path.Combine(folder, $"{number}"), "isi");
        }

        return folder;
    }
}
