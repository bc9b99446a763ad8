using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Requests;

public sealed class ManyAtOnceTests
{
    [Fact]
    public async Task One_service_answers_many_at_once_each_from_its_own_source()
    {
        var service = SampleModel.Service();
        string[] queries =
        [
            "Tickets?$expand=Steps&$count=true", "$metadata", "Tickets?$apply=groupby((Urgent),aggregate($count as N))", "Tickets/$count", "Tickets?$filter=Nowhere eq 1", "Regions(1)",
        ];
        var alone = await Task.WhenAll(queries.Select(query => new Client(SampleData.InMemory(), service).GetAsync(query)));

        var together = await Task.WhenAll(Enumerable.Range(0, 120).Select(number =>
            Task.Run(() => new Client(SampleData.InMemory(), service).GetAsync(queries[number % queries.Length]))));

        together.Select((answer, number) => answer.Text == alone[number % queries.Length].Text).Should().AllBeEquivalentTo(true);
    }
}
