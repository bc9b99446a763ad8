namespace SopEngine.Application.Demo;

/// <summary>What a demo came to. Where anything speaks against it, <see cref="Refusals"/> says all of it and nothing was made.</summary>
public sealed record DemoReport(IReadOnlyList<string> Refusals, IReadOnlyList<DemoRegionReport> Regions);
