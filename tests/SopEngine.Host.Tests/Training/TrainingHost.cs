using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Training;

/// <summary>A host that serves, beside the five regions, one to practise in: a copy of Banyuwangi.</summary>
public sealed class TrainingHost : IDisposable
{
    public const string Practice = "banyuwangi-latihan";

    public SopEngineHost Host { get; } = new SopEngineHost().WithOwnFiles().WithTrainingRegion(Practice);

    public Task<ApiClient> AdminAsync(string tenant = Practice) => Host.SignInAsync(tenant, "admin");

    public Task<Browser> BrowseAsync(string userName, string tenant = Practice) => Browser.SignedInAsync(Host, tenant, userName);

    public void Dispose() => Host.Dispose();
}
