namespace SopEngine.Application.Sops;

/// <summary>Takes definition files into the database and fills the registry. Run once at start, before the first request.</summary>
public sealed class ImportDefinitions
{
    public Task RunAsync(CancellationToken stop) => throw new NotImplementedException();
}
