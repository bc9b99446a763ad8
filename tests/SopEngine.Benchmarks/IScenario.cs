namespace SopEngine.Benchmarks;

/// <summary>Something that is measured. A new one is a file in <c>Scenarios</c> and a line in <see cref="BenchmarkRun"/>.</summary>
internal interface IScenario
{
    /// <summary>One word, by which it can be run alone.</summary>
    string Name { get; }

    /// <summary>Measures, telling how far it is.</summary>
    Task<IReadOnlyList<Figure>> RunAsync(Action<string> tell, CancellationToken stop);
}
