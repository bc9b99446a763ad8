namespace SopEngine.Host.Tests.Support;

/// <summary>One host for all tests that leave each other alone: each files its own tickets and moves no clock.</summary>
[CollectionDefinition(Name)]
public sealed class SharedHost : ICollectionFixture<SopEngineHost>
{
    public const string Name = "shared host";
}
