namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>The tests of every page share one host, which takes a while to fill.</summary>
[CollectionDefinition(Name)]
public sealed class EveryPageCollection : ICollectionFixture<PreparedHost>
{
    public const string Name = "every page";
}
