using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Commands;

/// <summary>The demo as an operator asks for it; what it makes is tested with the use case.</summary>
public sealed class DemoCommandTests
{
    private static readonly string[] _folders =
        [$"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}", $"--SopEngine:Definitions:Path={Repository.FullPath("workflow-definitions")}"];

    [Fact]
    public async Task Outside_Development_it_wants_to_hear_that_it_is_meant()
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, ["demo", .. _folders]);

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("bukan lingkungan Development").And.Contain("--yes");
        File.Exists(Path.Combine(folder.Path, "data", "sopengine.db")).Should().BeFalse("nothing was even opened");
    }

    [Fact]
    public async Task Outside_Development_it_makes_no_accounts()
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, ["demo", "--tenant", "batam", "--yes", .. _folders]);

        result.ExitCode.Should().Be(1);
        result.Error.Should().ContainAll("batam: belum ada akun untuk Pengguna", "belum ada akun untuk Koordinator", "buatlah akunnya dahulu");
    }

    [Theory]
    [InlineData("--seed", "satu")]
    [InlineData("--from", "2026-13-01")]
    [InlineData("--until", "kemarin")]
    [InlineData("--from=2026-01-01", "--months=2")]
    public async Task What_cannot_be_read_is_answered_with_what_to_write(string first, string second)
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, "demo", first, second);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("Tulis: demo");
    }
}
