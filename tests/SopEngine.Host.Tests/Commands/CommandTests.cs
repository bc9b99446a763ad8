using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Commands;

/// <summary>The verbs of the executable, by their exit codes and what they say.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData("export")]
    [InlineData("import")]
    public async Task A_verb_that_is_not_there_yet_says_so(string verb)
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, verb, "--tenant", "batam");

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("belum tersedia");
    }

    [Fact]
    public async Task An_unknown_verb_is_answered_with_those_there_are()
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, "periksa");

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("\"periksa\" tidak dikenal").And.Contain("admin create");
    }

    [Fact]
    public async Task Help_is_given_when_asked_for()
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, "--help");

        result.ExitCode.Should().Be(0);
        result.Output.Should().ContainAll("serve", "check", "migrate", "admin create", "verify");
    }

    [Fact]
    public async Task Migrating_makes_the_database_once()
    {
        using var folder = new TemporaryFolder();

        var first = await HostProcess.RunAsync(folder.Path, "migrate");
        var second = await HostProcess.RunAsync(folder.Path, "migrate");

        first.ExitCode.Should().Be(0, first.Error);
        first.Output.Should().Contain("diterapkan");
        File.Exists(Path.Combine(folder.Path, "data", "sopengine.db")).Should().BeTrue();
        second.ExitCode.Should().Be(0, second.Error);
        second.Output.Should().Contain("sudah mutakhir");
    }

    [Fact]
    public async Task The_first_administrator_gets_a_link_that_works_once()
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(
            folder.Path, "admin", "create", "--tenant", "batam", $"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().MatchRegex("/batam/undangan/[A-Za-z0-9_-]{20,}");
    }

    [Fact]
    public async Task An_administrator_of_no_region_is_refused_with_the_regions_there_are()
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(
            folder.Path, "admin", "create", "--tenant", "atlantis", $"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}");

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("batam");
    }

    [Fact]
    public async Task A_setting_out_of_its_bounds_stops_the_start_with_a_sentence()
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, "serve", "--SopEngine:Runner:PollEvery=09:00:00", "--urls=http://127.0.0.1:0");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("PollEvery").And.NotContain("   at ");
    }

    [Fact]
    public async Task Verifying_an_empty_installation_finds_nothing_wrong()
    {
        using var folder = new TemporaryFolder();
        (await HostProcess.RunAsync(folder.Path, "migrate")).ExitCode.Should().Be(0);

        var result = await HostProcess.RunAsync(folder.Path, "verify", $"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().Contain("0 masalah");
    }

    [Fact]
    public async Task Checking_the_five_SOPs_and_their_regions_finds_nothing()
    {
        var result = await HostProcess.RunAsync(Repository.Root, "check", "workflow-definitions", "tenants");

        result.ExitCode.Should().Be(0, result.Output);
        result.Output.Should().Contain("5 definisi SOP dan 6 daerah");
    }

    [Fact]
    public async Task Checking_a_broken_definition_names_file_line_and_cure_and_touches_no_database()
    {
        using var folder = new TemporaryFolder();
        var sound = Repository.Read($"workflow-definitions/{Helpdesk.Tenant}/{Helpdesk.Sop}.yaml");
        var line = sound.Split('\n').TakeWhile(text => !text.Contains("goto: perbaikan", StringComparison.Ordinal)).Count() + 1;
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "rusak.yaml"), sound.Replace("goto: perbaikan", "goto: entah", StringComparison.Ordinal));

        var result = await HostProcess.RunAsync(folder.Path, "check", "rusak.yaml");

        result.ExitCode.Should().Be(1);
        result.Output.Should().Contain($"rusak.yaml({line},").And.Contain("Perbaikan:");
        Directory.GetDirectories(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task Checking_nothing_or_what_is_not_there_is_refused()
    {
        using var folder = new TemporaryFolder();

        (await HostProcess.RunAsync(folder.Path, "check")).ExitCode.Should().Be(2);
        (await HostProcess.RunAsync(folder.Path, "check", "tidak-ada")).ExitCode.Should().Be(1);
    }
}
