using SopEngine.Host.Commands;

return await CommandLine.RunAsync(args);
