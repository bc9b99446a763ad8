using SopEngine.Benchmarks;

return await BenchmarkRun.RunAsync(args);
