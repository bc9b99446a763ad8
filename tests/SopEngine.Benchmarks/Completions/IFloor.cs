namespace SopEngine.Benchmarks.Completions;

/// <summary>Writes what a completion writes with bare ADO.NET: prepared, one durable transaction each, without reading, deciding or checking anything.</summary>
internal interface IFloor
{
    Task CompleteAsync(string ticket, int row);
}
