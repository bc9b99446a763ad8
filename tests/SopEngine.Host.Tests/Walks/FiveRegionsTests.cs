using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Walks;

public sealed class FiveRegionsTests : FiveRegionsContract
{
    protected override Task<SopEngineHost> NewHostAsync() => Task.FromResult(new SopEngineHost());
}
