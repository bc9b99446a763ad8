using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Canaries;

public sealed class CanarySqliteHost : CanaryHost
{
    protected override Task<SopEngineHost> NewHostAsync() => Task.FromResult(new SopEngineHost());
}
