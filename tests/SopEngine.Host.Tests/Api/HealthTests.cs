using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>Probes answer anybody, briefly.</summary>
[Collection(SharedHost.Name)]
public sealed class HealthTests(SopEngineHost host)
{
    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task A_host_that_has_started_lives_and_is_ready(string path)
    {
        (await host.Anonymous("").GetAsync(path)).Should().HaveStatus(200).Json.Text("status").Should().Be("ok");
    }
}
