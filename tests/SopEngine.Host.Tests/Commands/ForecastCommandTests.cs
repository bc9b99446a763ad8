using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Commands;

/// <summary>The forecast as an operator asks for it; what it says is tested with the use case.</summary>
public sealed class ForecastCommandTests
{
    private static readonly string[] _folders =
        [$"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}", $"--SopEngine:Definitions:Path={Repository.FullPath("workflow-definitions")}"];

    [Fact]
    public async Task Without_a_past_it_says_so_in_words()
    {
        using var folder = new TemporaryFolder();
        (await HostProcess.RunAsync(folder.Path, ["migrate", .. _folders])).ExitCode.Should().Be(0);

        var result = await HostProcess.RunAsync(folder.Path, ["forecast", "--tenant", "batam", .. _folders]);

        result.ExitCode.Should().Be(1, result.Error);
        result.Output.Should().Contain("baru ada 0 tiket").And.Contain("diperlukan sedikitnya 100");
        result.Error.Should().Contain(" %", "how far it is");
    }

    [Theory]
    [InlineData("--month", "Oktober")]
    [InlineData("--month", "2026")]
    [InlineData("--draft", "satu")]
    [InlineData("--arrivals", "5")]
    [InlineData("--draft=1", "--sop=x")]
    public async Task What_cannot_be_read_is_answered_with_what_to_write(string first, string second)
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, ["forecast", "--tenant", "batam", first, second, .. _folders]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("Tulis: forecast --tenant");
    }
}
