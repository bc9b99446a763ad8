using SopEngine.OData.Models;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Models;

/// <summary>The description of the service.</summary>
public sealed class MetadataTests
{
    private readonly Client _client = new(SampleData.InMemory());

    [Theory]
    [InlineData("$metadata", "metadata.xml")]
    [InlineData("$metadata?$format=json", "metadata.json")]
    [InlineData("", "service.json")]
    public async Task The_service_describes_itself_word_for_word(string address, string golden)
    {
        GoldenText.Check(golden, (await _client.GetAsync(address)).Text);
    }

    [Fact]
    public async Task Every_facet_is_written_out()
    {
        var answer = await _client.GetAsync("$metadata");

        answer.Text.Should().Contain("""<Property Name="Id" Type="Edm.Int32" Nullable="false" />""")
            .And.Contain("""<Property Name="Note" Type="Edm.String" MaxLength="400" />""")
            .And.Contain("""<Property Name="Cost" Type="Edm.Decimal" Nullable="false" Precision="18" Scale="2" />""")
            .And.Contain("""<Property Name="Paid" Type="Edm.Decimal" Precision="12" Scale="3" />""")
            .And.Contain("""<Property Name="Received" Type="Edm.DateTimeOffset" Nullable="false" Precision="7" />""")
            .And.Contain("""<Property Name="Closed" Type="Edm.DateTimeOffset" Precision="7" />""")
            .And.Contain("""<Property Name="Day" Type="Edm.Date" Nullable="false" />""")
            .And.Contain("""<Property Name="Spent" Type="Edm.Duration" Precision="7" />""")
            .And.NotContain("Variable");
    }

    [Fact]
    public async Task Keys_ways_descriptions_and_what_is_not_offered_are_written()
    {
        var answer = await _client.GetAsync("$metadata");

        answer.Text.ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal).Should()
            .Contain("""<Key><PropertyRef Name="TicketId" /><PropertyRef Name="Ordinal" /></Key>""")
            .And.Contain("""<NavigationProperty Name="Region" Type="Sample.Region"><ReferentialConstraint Property="RegionId" ReferencedProperty="Id" /></NavigationProperty>""")
            .And.Contain("""<NavigationProperty Name="Steps" Type="Collection(Sample.Step)" />""")
            .And.Contain("""<Annotation Term="Org.OData.Core.V1.Description" String="Working minutes that the step took." />""")
            .And.Contain("""<Annotation Term="Org.OData.Core.V1.Description" String="One row for each ticket." />""")
            .And.Contain("""<NavigationPropertyBinding Path="Steps" Target="Steps" />""")
            .And.Contain("""<PropertyValue Property="Insertable" Bool="false" />""");
        answer.Text.Split("Property=\"Searchable\" Bool=\"false\"").Should().HaveCount(3, "two of the three sets have no searchable texts");
    }

    [Fact]
    public async Task In_json_it_is_json()
    {
        var answer = await _client.GetAsync("$metadata?$format=json");

        answer.Json.GetProperty("Sample").GetProperty("Ticket").GetProperty("$Kind").GetString().Should().Be("EntityType");
        answer.Json.GetProperty("Sample").GetProperty("Ticket").GetProperty("Cost").GetProperty("$Scale").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task Whoever_has_it_already_is_not_sent_it_again()
    {
        var first = await _client.GetAsync("$metadata");
        var again = await _client.GetAsync("$metadata", ("If-None-Match", $"\"old\", {first.Headers["ETag"]}"));
        var other = await _client.GetAsync("$metadata", ("If-None-Match", "\"old\""));

        (again.Status, again.Body.Length, again.Headers["ETag"]).Should().Be((304, 0, first.Headers["ETag"]));
        other.Status.Should().Be(200);
    }

    public static TheoryData<Action<EntitySetBuilder<Ticket>>, string> WrongModels => new()
    {
        { set => set.Property(ticket => ticket.Id), "*no key*" },
        { set => set.Key("Nowhere").Property(ticket => ticket.Id), "*no property 'Nowhere'*" },
        { set => set.Key("Id").Property(ticket => ticket.Id).HasOne("Region", "Regions", ("Id", "Id")), "*'Regions', which is not there*" },
        { set => set.Key("Id").Property(ticket => ticket.Id).Property(ticket => ticket.Title).HasOne("Other", "Tickets", ("Title", "Id")), "*of different types*" },
        { set => set.Key("Id").Property(ticket => ticket.Id).Property(ticket => ticket.Title, new PropertyFacets { Name = "not a name" }), "*" },
        { set => set.Key("Id").Property(ticket => ticket.Id).Property(ticket => ticket.GetType(), new PropertyFacets { Name = "Type" }), "*no place in the model*" },
    };

    [Theory]
    [MemberData(nameof(WrongModels))]
    public void A_model_that_cannot_be_is_refused_when_it_is_built(Action<EntitySetBuilder<Ticket>> describe, string says)
    {
        var build = () => new ODataModelBuilder<World>("Sample").Set<Ticket>("Tickets", world => world.Tickets, describe).Build();

        build.Should().Throw<Exception>().WithMessage(says);
    }

    [Fact]
    public void A_service_wants_a_secret_and_a_model_of_its_own()
    {
        var shortKey = () => new ODataService<World>(SampleModel.Model, new ODataOptions { TokenKey = new byte[31] });
        var otherContext = () => new ODataService<string>(SampleModel.Model, SampleModel.Options());

        shortKey.Should().Throw<ArgumentException>();
        otherContext.Should().Throw<ArgumentException>();
    }
}
