namespace SopEngine.Application.People.Import;

/// <summary>The columns of a table of people.</summary>
public enum PeopleColumn
{
    Name,
    UserName,
    Post,
    Unit,
    Email,
    Phone,
    Role,
    RoleUnit,
    Kind,
    From,
    Until,
    Instead,
    Letter,
}
