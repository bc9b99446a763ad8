using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Commands;

/// <summary>The command <c>due</c>, by its exit codes and what it prints.</summary>
public sealed class DueCommandTests
{
    private static readonly string _tenants = $"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}";

    [Fact]
    public async Task One_due_time_is_one_line_and_its_derivation_follows_when_asked_for()
    {
        using var folder = new TemporaryFolder();
        string[] args = ["due", "--tenant", "batam", "--start", "2026-11-23T15:30+07:00", "--time", "60 menit", _tenants];

        var bare = await HostProcess.RunAsync(folder.Path, args);
        var explained = await HostProcess.RunAsync(folder.Path, [.. args, "--explain"]);

        bare.Output.Should().Be("2026-11-24T08:00:00+07:00\t60.0\n");
        bare.ExitCode.Should().Be(0);
        explained.Output.Should().StartWith(bare.Output).And.Contain("07.30–08.00 = 30 menit");
        Directory.GetFileSystemEntries(folder.Path).Should().BeEmpty("it needs no database");
    }

    [Fact]
    public async Task A_folder_without_regions_still_answers()
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, "due", "--tenant", "batam", "--start", "2026-11-23T15:30+07:00", "--time", "1 jam");

        result.ExitCode.Should().Be(1);
        result.Output.Should().StartWith("!\t");
    }

    [Fact]
    public async Task A_file_is_answered_row_by_row_and_one_refusal_shows_in_the_exit_code()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "rows.tsv");
        await File.WriteAllTextAsync(file, "batam\t2026-11-27T10:00+07:00\t1 hari\t\n\nbanten\t2026-03-02T06:30+07:00\t1 jam\tworkingElapsed\n");

        var sound = await HostProcess.RunAsync(folder.Path, "due", "--file", "rows.tsv", _tenants);
        await File.AppendAllTextAsync(file, "batam\t2026-11-27T10:00+07:00\tN/A\t\n");
        var refused = await HostProcess.RunAsync(folder.Path, "due", "--file=rows.tsv", _tenants);

        sound.Output.Should().Be("2026-11-30T16:00:00+07:00\t750.0\n\n2026-03-02T07:30:00+07:00\t60.0\n");
        sound.ExitCode.Should().Be(0);
        refused.Output.Should().StartWith(sound.Output).And.Contain("\n!\t");
        refused.ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("--tenant batam")]
    [InlineData("--tenant batam --start 2026-11-23T15:30+07:00 --time")]
    [InlineData("--file rows.tsv --tenant batam")]
    [InlineData("--file tidak-ada.tsv")]
    [InlineData("--tenant batam --start 2026-11-23T15:30+07:00 --time 1jam --zone WIB")]
    [InlineData("rows.tsv")]
    [InlineData("")]
    public async Task Options_that_do_not_fit_are_refused_with_how_it_is_done(string options)
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, ["due", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }
}
