using System.Net;
using System.Net.Sockets;
using Microsoft.Data.SqlClient;
using SopEngine.Persistence.Providers.SqlServer;

namespace SopEngine.Persistence.Tests.SqlServer;

/// <summary>What SQL Server's error numbers say about the database. The numbers are the documentation's; that a server is not there is tried.</summary>
public sealed class SqlServerFaultTests
{
    [Theory]
    [InlineData(1105, DatabaseFault.Full)]
    [InlineData(9002, DatabaseFault.Full)]
    [InlineData(3906, DatabaseFault.ReadOnly)]
    [InlineData(824, DatabaseFault.Damaged)]
    [InlineData(1222, DatabaseFault.Busy)]
    [InlineData(-2, DatabaseFault.Unreachable)]
    [InlineData(4060, DatabaseFault.Unreachable)]
    [InlineData(18456, DatabaseFault.Unreachable)]
    [InlineData(6005, DatabaseFault.Unreachable)]
    [InlineData(10054, DatabaseFault.Unreachable)]
    public void A_number_tells_what_is_wrong_with_the_database(int number, DatabaseFault fault) => SqlServerTrouble.FaultOf(number).Should().Be(fault);

    [Theory]
    [InlineData(2627, "a key that is taken")]
    [InlineData(547, "a foreign key")]
    [InlineData(1205, "a deadlock, after which the command is tried again")]
    [InlineData(208, "a table that is not there: a bug")]
    public void What_is_about_a_command_is_no_fault_of_the_database(int number, string what) => SqlServerTrouble.FaultOf(number).Should().BeNull(what);

    [Fact]
    public async Task A_server_that_is_not_there_cannot_be_reached()
    {
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        await using var connection = new SqlConnection($"Server=127.0.0.1,{port};Connect Timeout=2;User ID=sa;Password=x;Pooling=false;ConnectRetryCount=0");
        var failed = await FluentActions.Awaiting(() => connection.OpenAsync()).Should().ThrowAsync<SqlException>();
        DatabaseFaults.Of(failed.Which).Should().Be(DatabaseFault.Unreachable);
    }
}
